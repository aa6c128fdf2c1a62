package org.hoso.runtime.files;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files of evidence are kept. Both sides name the same place; where no folder is named, evidence is a digest only.
 *
 * @param folder made where it is missing, readable by its owner alone; a copy of it is of no use without the keys
 * @param s3     a store that speaks S3's protocol; where it names a bucket, files are kept there and only come in by the folder
 */
@ConfigurationProperties("hoso.files")
public record FileProperties(Path folder, @Nullable S3 s3) {
    /** The setting without which nothing of files is there. */
    public static final String FOLDER = "hoso.files.folder";

    /**
     * A bucket.
     *
     * @param bucket    there already
     * @param endpoint  of the store
     * @param region    as the store calls it
     * @param accessKey who may read, write and delete in the bucket
     * @param secretKey its secret
     */
    public record S3(
            String bucket,
            URI endpoint,
            @DefaultValue("us-east-1") String region,
            String accessKey,
            String secretKey) {
        /** The secret stays out of logs. */
        @Override
        public String toString() {
            return "S3[bucket=" + bucket + ", endpoint=" + endpoint + "]";
        }
    }
}
