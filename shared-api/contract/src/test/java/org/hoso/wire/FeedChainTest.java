package org.hoso.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FeedChainTest {
    private static final byte[] LEAF = new byte[32];

    static {
        Arrays.fill(LEAF, (byte) 7);
    }

    @Test
    @DisplayName("The running hash is what its description says, byte by byte")
    void as_described() throws Exception {
        ByteArrayOutputStream begin = new ByteArrayOutputStream();
        begin.writeBytes("hoso-feed1".getBytes("UTF-8"));
        new DataOutputStream(begin).writeLong(4711);
        byte[] first = MessageDigest.getInstance("SHA-256").digest(begin.toByteArray());
        ByteArrayOutputStream link = new ByteArrayOutputStream();
        link.writeBytes(first);
        new DataOutputStream(link).writeLong(4713);
        link.writeBytes(LEAF);

        FeedChain chain = FeedChain.from(4711).after(4713, LEAF);

        assertThat(FeedChain.from(4711).hash()).isEqualTo(first);
        assertThat(chain.hash()).isEqualTo(MessageDigest.getInstance("SHA-256").digest(link.toByteArray()));
        assertThat(chain.given()).isEqualTo(1);
    }

    @Test
    @DisplayName("A lost, doubled, moved or changed event gives another hash, and so does another beginning")
    void sensitive() {
        byte[] other = LEAF.clone();
        other[31]++;
        FeedChain whole = FeedChain.from(0).after(1, LEAF).after(2, other);

        assertThat(FeedChain.from(0).after(1, LEAF).after(2, other)).isEqualTo(whole);
        assertThat(FeedChain.from(0).after(2, other)).isNotEqualTo(whole);
        assertThat(FeedChain.from(0).after(1, LEAF).after(2, other).after(2, other))
                .isNotEqualTo(whole);
        assertThat(FeedChain.from(0).after(2, other).after(1, LEAF)).isNotEqualTo(whole);
        assertThat(FeedChain.from(0).after(1, LEAF).after(2, LEAF)).isNotEqualTo(whole);
        assertThat(FeedChain.from(1).after(1, LEAF).after(2, other)).isNotEqualTo(whole);
    }
}
