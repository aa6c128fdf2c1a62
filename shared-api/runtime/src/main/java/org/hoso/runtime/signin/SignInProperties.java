package org.hoso.runtime.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are taken.
 *
 * @param issuer    address of the OIDC issuer; its keys are found from there
 * @param audience  what a token must be meant for
 * @param clockSkew how far the issuer's clock may be off
 */
@ConfigurationProperties("hoso.signin")
public record SignInProperties(
        String issuer,
        @DefaultValue("hoso") String audience,
        @DefaultValue("30s") Duration clockSkew) {}
