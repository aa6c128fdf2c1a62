package org.hoso.runtime.files;

import java.io.IOException;
import org.hoso.runtime.sealing.SealingAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Files of evidence, where a folder for them is named. */
@AutoConfiguration(after = SealingAutoConfiguration.class)
@ConditionalOnProperty({"hoso.files.folder", "hoso.keys.url"})
@EnableConfigurationProperties(FileProperties.class)
public class FilesAutoConfiguration {
    @Bean
    FolderStore fileStore(FileProperties properties) throws IOException {
        return new FolderStore(properties.folder());
    }
}
