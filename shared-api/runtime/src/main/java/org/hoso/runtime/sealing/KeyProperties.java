package org.hoso.runtime.sealing;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys are.
 *
 * @param url             JDBC address of the key database; nothing here runs without it
 * @param username        whom that database knows
 * @param password        its password there
 * @param masterKeyFile   file with 32 random bytes, readable by its owner only
 * @param createMasterKey make that file where there is none (demonstration and first start)
 * @param migrate         bring the key schema up to date at start; the command side only
 * @param poolSize        most connections at once
 * @param turnLog         let the server go on to a new segment of its write-ahead log and drop the old ones after each destruction of
 *                        keys; its user needs the right to {@code pg_switch_wal()} and {@code checkpoint}
 */
@ConfigurationProperties("hoso.keys")
public record KeyProperties(
        String url,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        Path masterKeyFile,
        @DefaultValue("false") boolean createMasterKey,
        @DefaultValue("false") boolean migrate,
        @DefaultValue("6") int poolSize,
        @DefaultValue("false") boolean turnLog) {
    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "KeyProperties[url=" + url + "]";
    }
}
