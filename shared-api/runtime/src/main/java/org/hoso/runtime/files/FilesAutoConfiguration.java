package org.hoso.runtime.files;

import java.io.IOException;
import org.hoso.runtime.sealing.SealingAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Files of evidence, where a folder for them is named. */
@AutoConfiguration(after = SealingAutoConfiguration.class)
@ConditionalOnProperty({FileProperties.FOLDER, "hoso.keys.url"})
@EnableConfigurationProperties(FileProperties.class)
public class FilesAutoConfiguration {
    @Bean
    FileStore fileStore(FileProperties properties) throws IOException {
        FolderStore folder = new FolderStore(properties.folder());
        FileProperties.S3 s3 = properties.s3();
        return s3 == null ? folder : new BucketStore(client(s3), s3.bucket(), folder);
    }

    /** Checksums of the newer kind are left out, which stores other than Amazon's refuse: each piece is authenticated anyway. */
    static S3Client client(FileProperties.S3 s3) {
        return S3Client.builder()
                .endpointOverride(s3.endpoint())
                .region(Region.of(s3.region()))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(s3.accessKey(), s3.secretKey())))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(configuration -> configuration.chunkedEncodingEnabled(false))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }
}
