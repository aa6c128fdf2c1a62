package org.hoso.query.exports;

/** How a file is written. */
enum Format {
    CSV(Format.CSV_TYPE, "csv"),
    JSON_LINES(Format.LINES_TYPE, "jsonl");

    static final String CSV_TYPE = "text/csv";
    static final String LINES_TYPE = "application/x-ndjson";

    private final String mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** Of the file's name. */
    String ending() {
        return ending;
    }
}
