package org.hoso.command.dispatching;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hoso.command.outbox.Receiver;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is reached without a person's hand, and how.
 *
 * @param keyFile          file with the key that outgoing calls are signed with, readable by its owner only
 * @param createKey        make that file where there is none (demonstration and first start)
 * @param receivers        platforms with an address; whoever is not named gets letters carried by hand
 * @param replyTo          the outside address of this Hoso, told to receivers for their answers
 * @param mailFrom         the sender of mail
 * @param bounces          where bounced mail comes in; absent where nobody looks
 * @param every            how often to look what is due
 * @param patience         how long one attempt may take
 * @param lease            how long a claim holds beyond that; whoever died with one is missed then
 * @param atOnce           most attempts at a time to one receiver
 * @param quiet            how long a receiver that none of them reached is left alone
 * @param privateAddresses whether a receiver's name may lead into a private network
 */
@ConfigurationProperties("hoso.dispatch")
record DispatchProperties(
        @Nullable Path keyFile,
        @DefaultValue("false") boolean createKey,
        @Nullable List<Receiver> receivers,
        @Nullable URI replyTo,
        @Nullable String mailFrom,
        @NestedConfigurationProperty @Nullable BounceSettings bounces,
        @DefaultValue("1s") Duration every,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("8") int atOnce,
        @DefaultValue("30s") Duration quiet,
        @DefaultValue("false") boolean privateAddresses) {
    DispatchProperties {
        receivers = receivers == null ? List.of() : List.copyOf(receivers);
        if (keyFile == null && receivers.stream().anyMatch(one -> one.endpoint() != null))
            throw new IllegalArgumentException(
                    "hoso.dispatch.receivers has endpoints, which need hoso.dispatch.key-file");
    }

    boolean mails() {
        return receivers.stream().anyMatch(one -> one.mail() != null);
    }
}
