package org.hoso.runtime.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hoso.runtime.proof.StoredCheckpoint;
import org.hoso.runtime.stamping.Certified;
import org.hoso.runtime.stamping.Imprint;
import org.hoso.runtime.stamping.Stamp;
import org.hoso.runtime.stamping.StampedLedger;
import org.hoso.runtime.stamping.Stamper;
import org.hoso.runtime.stamping.Token;
import org.hoso.runtime.stamping.TrustedAuthorities;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The verification of kept time stamps")
class KeptStampsTest {
    private static final Instant AT = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Certified ISSUER = Certified.issuer("Issuer");
    private static final Certified AUTHORITY = ISSUER.authority("Authority");

    @TempDir
    Path home;

    private final StampedLedger ledger = new StampedLedger();

    @Test
    @DisplayName("agrees with true ones, whether an authority is trusted or none is")
    void good() {
        for (int n = 0; n < 3; n++) keep(AUTHORITY, ledger.grown(5));
        for (TrustedAuthorities trusted : new TrustedAuthorities[] {TrustedAuthorities.none(), trusted(ISSUER)}) {
            KeptStamps stamps = new KeptStamps(ledger.jdbc, trusted);
            assertThat(stamps.firstFalse()).isEmpty();
            assertThat(stamps.count()).isEqualTo(3);
        }
    }

    @Test
    @DisplayName("finds one by nobody trusted, but only where somebody is trusted at all")
    void foreign() {
        keep(Certified.issuer("Issuer").authority("Authority"), ledger.grown(5));
        assertThat(new KeptStamps(ledger.jdbc, TrustedAuthorities.none()).firstFalse())
                .isEmpty();
        expect("none that is trusted");
    }

    @Test
    @DisplayName(
            "finds one put beside another checkpoint, and one whose token, time or checkpoint was changed behind its back")
    void attacked() {
        StoredCheckpoint first = ledger.grown(5);
        keep(AUTHORITY, first);
        Stamp other = made(AUTHORITY, ledger.grown(5));
        ledger.jdbc
                .sql("alter table events.checkpoint_stamp disable trigger all")
                .update();
        ledger.jdbc.sql("alter table events.checkpoint disable trigger all").update();
        for (String attack : new String[] {
            "update events.checkpoint_stamp set stamped_at = stamped_at - interval '1 day'",
            "update events.checkpoint_stamp set token = substr(token, 2)",
            "update events.checkpoint_stamp set certificate = ''",
            "update events.checkpoint set note = note || ' ' where size = 5",
            "update events.checkpoint_stamp set size = 10",
            "update events.checkpoint_stamp set size = 4",
        }) {
            ledger.jdbc
                    .sql("create table kept as table events.checkpoint_stamp")
                    .update();
            ledger.jdbc.sql("create table signed as table events.checkpoint").update();
            ledger.jdbc.sql(attack).update();
            assertThat(new KeptStamps(ledger.jdbc, trusted(ISSUER)).firstFalse())
                    .as(attack)
                    .isPresent();
            ledger.jdbc
                    .sql("truncate events.checkpoint_stamp, events.checkpoint")
                    .update();
            ledger.jdbc.sql("insert into events.checkpoint table signed").update();
            ledger.jdbc.sql("insert into events.checkpoint_stamp table kept").update();
            ledger.jdbc.sql("drop table kept, signed").update();
        }
        ledger.stamps.keep(5, withOther(other));
        expect("of something else");
    }

    private static Stamp withOther(Stamp stamp) {
        return new Stamp(stamp.authority(), "another", stamp.at(), stamp.token());
    }

    private void expect(String why) {
        Optional<Bad> bad = new KeptStamps(ledger.jdbc, trusted(ISSUER)).firstFalse();
        assertThat(bad).hasValueSatisfying(found -> {
            assertThat(found.reason()).isEqualTo(FaultReason.FALSE_STAMP);
            assertThat(found.from()).isEqualTo(5);
            assertThat(found.where()).contains(why);
        });
    }

    private void keep(Certified by, StoredCheckpoint checkpoint) {
        ledger.stamps.keep(checkpoint.size(), made(by, checkpoint));
    }

    private static Stamp made(Certified by, StoredCheckpoint checkpoint) {
        return Token.read(Stamper.token(Imprint.of(checkpoint.note()), null, AT, by))
                .bySomebody();
    }

    private TrustedAuthorities trusted(Certified certified) {
        return TrustedAuthorities.in(certified.pem(home.resolve("trusted.pem")));
    }
}
