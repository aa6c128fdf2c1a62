package org.hoso.query.removals;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What this side has to know of the checker, which runs on the command side.
 *
 * @param enabled the same setting as there, and off like it where nobody sets it: better no next look told than one that nobody takes
 */
@ConfigurationProperties("hoso.checker")
record CheckerSetting(boolean enabled) {}
