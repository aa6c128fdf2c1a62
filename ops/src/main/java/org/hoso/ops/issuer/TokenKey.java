package org.hoso.ops.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Set;

/** The key that signs the demonstration's tokens: made at the first start, kept beside the data, readable by its owner only. */
final class TokenKey {
    private static final int BITS = 2048;

    private TokenKey() {}

    /** @throws IllegalStateException when the file holds no such key */
    static RSAKey kept(Path file) throws IOException {
        if (Files.notExists(file)) write(file, made().toJSONString());
        try {
            return RSAKey.parse(Files.readString(file));
        } catch (ParseException e) {
            throw new IllegalStateException("hoso.demo.key-file holds no signing key", e);
        }
    }

    private static RSAKey made() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform carries RSA", e);
        }
    }

    private static void write(Path file, String key) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) Files.createDirectories(parent);
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel = FileChannel.open(file, fresh, ownerOnly)) {
            channel.write(ByteBuffer.wrap(key.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }
}
