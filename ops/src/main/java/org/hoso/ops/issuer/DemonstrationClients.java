package org.hoso.ops.issuer;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Every demonstration officer as a client of the issuer; none is stored. */
final class DemonstrationClients implements RegisteredClientRepository {
    private final DemonstrationOfficers officers;
    private final IssuerProperties properties;

    DemonstrationClients(DemonstrationOfficers officers, IssuerProperties properties) {
        this.officers = officers;
        this.properties = properties;
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String name) {
        return officers.find(name).map(this::client).orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("demonstration officers follow from the law");
    }

    private RegisteredClient client(DemonstrationOfficer officer) {
        return RegisteredClient.withId(officer.name())
                .clientId(officer.name())
                .clientSecret(properties.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(properties.tokenLife())
                        .build())
                .build();
    }
}
