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

/** A file as it is answered: with how many rows it has and its checksum, and to be kept by caches. */
final class PublicationFile {
    static final String ROWS = "Hoso-Rows";
    private static final java.time.Duration FRESH = java.time.Duration.ofMinutes(5);

    private PublicationFile() {}

    static CacheControl cached() {
        return CacheControl.maxAge(FRESH).cachePublic();
    }

    /** @param ending of its name */
    static ResponseEntity<byte[]> answer(
            byte[] file, Period period, int rows, MediaType type, String ending, Language language) {
        String name = "hoso-" + period + "-" + language.tag() + "." + ending;
        String digest = Base64.getEncoder().encodeToString(sha256(file));
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(cached())
                .eTag("\"" + digest + "\"")
                .header(ROWS, Integer.toString(rows))
                .header("Repr-Digest", "sha-256=:" + digest + ":")
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
