/** The version of this library, which every answer carries. */
export const VERSION = "0.1.0";
