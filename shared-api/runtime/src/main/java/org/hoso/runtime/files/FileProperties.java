package org.hoso.runtime.files;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where files of evidence are kept. Both sides name the same folder; where none is named, evidence is a digest only.
 *
 * @param folder made where it is missing, readable by its owner alone; a copy of it is of no use without the keys
 */
@ConfigurationProperties("hoso.files")
public record FileProperties(Path folder) {}
