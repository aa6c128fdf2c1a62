package org.hoso.runtime.csv;

/** Texts that a spreadsheet would compute. */
public final class Formulas {
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private Formulas() {}

    /** Whether a spreadsheet takes it for a formula, by its beginning. */
    public static boolean isOne(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
