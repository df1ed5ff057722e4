package disclosure.audit.report.xlsx;

/**
 * A column of a sheet.
 *
 * @param head as printed in the first row
 * @param width in characters of the Latin alphabet; a Chinese one takes two
 * @param look how its cells look
 */
record Column(String head, int width, Look look) {}
