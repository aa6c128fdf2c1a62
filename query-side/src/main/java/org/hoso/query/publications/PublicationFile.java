package org.hoso.query.publications;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.hoso.publications.Period;
import org.hoso.runtime.problems.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A kind of file as it is answered: with how many rows it has and its checksum, and to be kept by caches.
 *
 * @param ending of its name
 */
record PublicationFile(String ending, MediaType type) {
    static final String ROWS = "Hoso-Rows";
    static final String DIGEST = "Repr-Digest";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final PublicationFile CSV = new PublicationFile("csv", MediaType.parseMediaType("text/csv;charset=UTF-8"));
    static final PublicationFile XLSX = new PublicationFile("xlsx", MediaType.parseMediaType(XLSX_TYPE));
    static final PublicationFile PDF = new PublicationFile("pdf", MediaType.APPLICATION_PDF);

    private static final java.time.Duration FRESH = java.time.Duration.ofMinutes(5);

    static CacheControl cached() {
        return CacheControl.maxAge(FRESH).cachePublic();
    }

    ResponseEntity<byte[]> answer(byte[] file, Period period, int rows, Language language) {
        String name = "hoso-" + period + "-" + language.tag() + "." + ending;
        String digest = Base64.getEncoder().encodeToString(sha256(file));
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(cached())
                .eTag("\"" + digest + "\"")
                .header(ROWS, Integer.toString(rows))
                .header(DIGEST, "sha-256=:" + digest + ":")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }

    private static byte[] sha256(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform carries SHA-256", e);
        }
    }
}
