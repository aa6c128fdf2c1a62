package org.hoso.runtime.signin;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.hoso.cases.Role;
import org.hoso.runtime.arrival.Heads;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.problems.ProblemsAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sign-in by bearer token, where an issuer is named. No session, no cookie, so nothing that another site could ride on. */
@AutoConfiguration(
        after = ProblemsAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration"
        })
@ConditionalOnProperty("hoso.signin.issuer")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties({SignInProperties.class, RateProperties.class})
public class SignInAutoConfiguration {
    private static final String[] OPEN = {
        "/", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html", "/actuator/health/**", "/actuator/info"
    };

    /** Who calls these signs the call itself; the endpoint looks. */
    private static final String SIGNED_CALLS = "/api/v1/callbacks/*";

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(SignInProperties properties) {
        return new IssuerKeys(properties);
    }

    /** Requests are measured as a whole; measuring each of the chain's filters besides costs every request and tells nobody anything. */
    @Bean
    @ConditionalOnMissingBean
    SecurityObservationSettings filtersUnmeasured() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    ProblemEntry problemEntry(ProblemWriter problems) {
        return new ProblemEntry(problems);
    }

    @Bean
    RememberedTokens rememberedTokens(JwtDecoder jwtDecoder, SignInProperties signIn) {
        return new RememberedTokens(jwtDecoder, TokenRules.of(signIn));
    }

    @Bean
    Heads heads(RememberedTokens tokens, ProblemEntry entry, ProblemWriter problems) {
        return new SignedHeads(tokens, entry, problems);
    }

    @Bean
    @Order(100)
    SecurityFilterChain everything(
            HttpSecurity http,
            RememberedTokens decoder,
            ProblemEntry entry,
            RateProperties rate,
            ProblemWriter problems)
            throws Exception {
        http.authorizeHttpRequests(SignInAutoConfiguration::rules)
                .oauth2ResourceServer(server -> server.jwt(
                                jwt -> jwt.decoder(decoder::decode).jwtAuthenticationConverter(new TokenReader()))
                        .authenticationEntryPoint(entry)
                        .accessDeniedHandler(entry))
                .exceptionHandling(
                        failing -> failing.authenticationEntryPoint(entry).accessDeniedHandler(entry))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SafetyHeaders::apply)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        if (rate.perSecond() > 0)
            http.addFilterAfter(new RateLimit(rate, problems), BearerTokenAuthenticationFilter.class);
        return http.build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(HttpMethod.POST, SIGNED_CALLS)
                .permitAll()
                .requestMatchers(OpenReads.SIGNED_IN)
                .authenticated()
                .requestMatchers(HttpMethod.GET, OpenReads.PATHS)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, OpenReads.PATHS)
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(Role.ADMIN.stored())
                .anyRequest()
                .authenticated();
    }

    @Bean
    WebMvcConfigurer signedInArgument() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SignedInArgument());
            }
        };
    }
}
