package org.hoso.query.exports;

/** How a file is written. */
public enum Format {
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

    /** @throws IllegalArgumentException for a media type that no file was ever written in */
    static Format of(String mediaType) {
        for (Format format : values()) if (format.mediaType.equals(mediaType)) return format;
        throw new IllegalArgumentException("no file is written as " + mediaType);
    }

    String mediaType() {
        return mediaType;
    }

    /** Of the file's name. */
    String ending() {
        return ending;
    }
}
