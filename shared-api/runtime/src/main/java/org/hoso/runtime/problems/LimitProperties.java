package org.hoso.runtime.problems;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Longest bodies taken.
 *
 * @param body       of a call
 * @param importBody of an import, which is read line by line and never held whole
 * @param file       of a file of applications for the white list, which is taken whole or not at all
 * @param upload     of a file of evidence, which is sealed as it comes and never held whole
 */
@ConfigurationProperties("hoso.limits")
public record LimitProperties(
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("2GB") DataSize importBody,
        @DefaultValue("8MB") DataSize file,
        @DefaultValue("256MB") DataSize upload) {}
