package org.hoso.command.applications;

/**
 * Why one row cannot be proposed.
 *
 * @param pointer {@code /rows/}, its number and its column; the header is row 1
 * @param code    the stable code of the rule
 */
record RowProblem(String pointer, String code, String detail) {}
