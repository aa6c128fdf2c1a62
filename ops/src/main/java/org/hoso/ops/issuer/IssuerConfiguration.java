package org.hoso.ops.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.time.LocalDate;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.signin.SignInProperties;
import org.hoso.runtime.signin.TokenRules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2ClientAuthenticationConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;

/** The embedded issuer. Only the standalone has one; everywhere else a ministry's own issuer is named by address. */
@Configuration(proxyBeanMethods = false)
@Profile("standalone")
@EnableConfigurationProperties({IssuerProperties.class, SignInProperties.class})
public class IssuerConfiguration {
    @Bean
    DemonstrationOfficers demonstrationOfficers() {
        return DemonstrationOfficers.of(Law.load(), LocalDate.now(WorkingCalendar.ZONE));
    }

    @Bean
    RSAKey demonstrationKey(IssuerProperties properties) throws IOException {
        return TokenKey.kept(properties.keyFile());
    }

    @Bean
    JWKSource<SecurityContext> demonstrationKeys(RSAKey key) {
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    RegisteredClientRepository demonstrationClients(DemonstrationOfficers officers, IssuerProperties properties) {
        return new DemonstrationClients(officers, properties);
    }

    @Bean
    OAuth2AuthorizationService nothingKept() {
        return new NothingKept();
    }

    @Bean
    OfficerClaims officerClaims(DemonstrationOfficers officers, SignInProperties signIn) {
        return new OfficerClaims(officers, signIn);
    }

    @Bean
    AuthorizationServerSettings issuerSettings(SignInProperties signIn) {
        return AuthorizationServerSettings.builder().issuer(signIn.issuer()).build();
    }

    /** Verifies with the key at hand: this process need not ask itself over HTTP. */
    @Bean
    JwtDecoder jwtDecoder(RSAKey key, SignInProperties signIn) throws JOSEException {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
        decoder.setJwtValidator(TokenRules.of(signIn));
        return decoder;
    }

    @Bean
    @Order(10)
    SecurityFilterChain tokens(HttpSecurity http) throws Exception {
        http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.clientAuthentication(IssuerConfiguration::compareSecrets);
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return http.build();
    }

    private static void compareSecrets(OAuth2ClientAuthenticationConfigurer clients) {
        clients.authenticationProviders(providers -> providers.stream()
                .filter(ClientSecretAuthenticationProvider.class::isInstance)
                .map(ClientSecretAuthenticationProvider.class::cast)
                .forEach(provider -> provider.setPasswordEncoder(new SharedSecret())));
    }
}
