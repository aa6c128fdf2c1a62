package org.hoso.query.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

/**
 * A file that is made but not sent yet. It waits on disk under a name that is gone once it is open, and a key that this object alone
 * knows: names of people are in it, and whatever ends the process leaves nothing to be read.
 */
public final class SpooledFile implements Closeable {
    private static final String CIPHER = "AES/CTR/NoPadding";
    private static final int KEY_BITS = 256;
    /** A counter may begin anywhere under a key that is used once. */
    private static final IvParameterSpec START = new IvParameterSpec(new byte[16]);

    private final FileChannel file;
    private final SecretKey key;

    private SpooledFile(FileChannel file, SecretKey key) {
        this.file = file;
        this.key = key;
    }

    /** @throws IOException where the machine has no room for temporary files */
    public static SpooledFile empty() throws IOException {
        try {
            KeyGenerator keys = KeyGenerator.getInstance("AES");
            keys.init(KEY_BITS);
            return new SpooledFile(nameless(), keys.generateKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    private static FileChannel nameless() throws IOException {
        Path path = Files.createTempFile("hoso", ".set-aside");
        try {
            return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } finally {
            Files.delete(path);
        }
    }

    /** To be written once. What is flushed is there; it need not be closed. */
    public OutputStream written() {
        return new CipherOutputStream(Channels.newOutputStream(file), cipher(Cipher.ENCRYPT_MODE));
    }

    public void sendTo(OutputStream out) throws IOException {
        file.position(0);
        InputStream plain = new CipherInputStream(Channels.newInputStream(file), cipher(Cipher.DECRYPT_MODE));
        plain.transferTo(out);
    }

    /** As it lies there. */
    byte[] onDisk() throws IOException {
        file.position(0);
        return Channels.newInputStream(file).readAllBytes();
    }

    private Cipher cipher(int mode) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, START);
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
