package disclosure.audit.ingest.word;

import disclosure.audit.ingest.flow.NumberFormat;

/**
 * One level of a list.
 *
 * @param start first number
 * @param format how the number is written; {@link NumberFormat#NONE} for bullets
 * @param pattern what is printed, with {@code %1} for the number of the first level, and so on;
 *     empty for nothing
 * @param decimal whether the numbers of all levels are written in Arabic digits here
 * @param restart the number of levels (from the top) whose step begins this level anew; 0 for none
 * @param gap whether a tab or a blank stands between number and text
 */
record ListLevel(
    int start, NumberFormat format, String pattern, boolean decimal, int restart, boolean gap) {}
