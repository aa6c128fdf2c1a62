package org.hoso.query.pack;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip that is written as it goes, and knows the hash of each file in it. */
final class PackZip implements AutoCloseable {
    private final ZipOutputStream zip;
    private final SortedMap<String, String> hashes = new TreeMap<>();

    PackZip(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Writes one file. */
    interface Writing {
        void to(Writer file) throws IOException;
    }

    void file(String name, Writing writing) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        DigestOutputStream hashing = new DigestOutputStream(zip, sha256());
        Writer writer = new BufferedWriter(new OutputStreamWriter(hashing, StandardCharsets.UTF_8), 1 << 14);
        writing.to(writer);
        writer.flush();
        zip.closeEntry();
        hashes.put(name, HexFormat.of().formatHex(hashing.getMessageDigest().digest()));
    }

    /** SHA-256 in hex of what was written, by name. */
    SortedMap<String, String> hashes() {
        return hashes;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
