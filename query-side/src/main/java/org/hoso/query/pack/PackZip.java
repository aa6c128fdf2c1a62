package org.hoso.query.pack;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hoso.cases.Sha256;

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
        DigestOutputStream hashing = new DigestOutputStream(zip, Sha256.running());
        Writer writer = new BufferedWriter(new OutputStreamWriter(hashing, StandardCharsets.UTF_8), 1 << 14);
        writing.to(writer);
        writer.flush();
        zip.closeEntry();
        hashes.put(name, Sha256.of(hashing.getMessageDigest()).value());
    }

    /** SHA-256 in hex of what was written, by name. */
    SortedMap<String, String> hashes() {
        return hashes;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
