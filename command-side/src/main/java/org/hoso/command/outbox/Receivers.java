package org.hoso.command.outbox;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.cases.PlatformNotice.Channel;

/** Who can be reached without a person's hand. */
public final class Receivers {
    public static final Receivers NONE = new Receivers(List.of());

    private final Map<String, Receiver> byCode = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when one is named twice */
    public Receivers(Collection<Receiver> receivers) {
        for (Receiver one : receivers)
            if (byCode.put(one.code(), one) != null)
                throw new IllegalArgumentException("the receiver " + one.code() + " is named twice");
    }

    public Optional<Receiver> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Collection<Receiver> all() {
        return List.copyOf(byCode.values());
    }

    /** By the channel that the officer chose, where this receiver has an address for it; else by hand. */
    Way way(String code, Channel channel) {
        return switch (channel) {
            case PLATFORM_PORTAL ->
                find(code).map(Receiver::endpoint).map(there -> Way.ENDPOINT).orElse(Way.HAND);
            case EMAIL -> find(code).map(Receiver::mail).map(there -> Way.MAIL).orElse(Way.HAND);
            case OFFICIAL_LETTER, REGISTRAR, VNNIC, HOSTING_PROVIDER, ISP, ISP_BLOCK -> Way.HAND;
        };
    }

    /** Where nobody chose a channel: as a signed call before mail, and mail before a letter. */
    Way way(String code) {
        Way called = way(code, Channel.PLATFORM_PORTAL);
        return called == Way.HAND ? way(code, Channel.EMAIL) : called;
    }
}
