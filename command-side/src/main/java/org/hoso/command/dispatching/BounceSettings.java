package org.hoso.command.dispatching;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox to which mail servers send what bounced: Hoso's own, since all that is in it is marked as read.
 *
 * @param host     the server of that mailbox
 * @param port     where it listens, if not where the protocol says
 * @param protocol imaps, or imap to this very machine
 * @param user     whom that server knows
 * @param password its password there
 * @param folder   where bounces lie
 * @param every    how often it is looked into
 */
record BounceSettings(
        String host,
        @Nullable Integer port,
        @DefaultValue("imaps") String protocol,
        String user,
        String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("1m") Duration every) {
    BounceSettings {
        boolean loopback = "127.0.0.1".equals(host);
        if (!"imaps".equals(protocol) && !(loopback && "imap".equals(protocol)))
            throw new IllegalArgumentException("hoso.dispatch.bounces.protocol is imaps");
        if (host == null || user == null || password == null)
            throw new IllegalArgumentException("hoso.dispatch.bounces needs host, user and password");
    }

    /** The password is told to nobody. */
    @Override
    public String toString() {
        return protocol + "://" + host + "/" + folder;
    }
}
