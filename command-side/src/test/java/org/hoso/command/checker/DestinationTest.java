package org.hoso.command.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import okhttp3.HttpUrl;
import org.hoso.cases.Removal.Ground;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An address to be asked")
class DestinationTest {
    private static final String OUTSIDE = "93.184.215.14";

    @ParameterizedTest(name = "{0}")
    @DisplayName("is not asked where its name leads inwards, or anywhere that is not the public internet")
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.0.0.7",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "169.254.0.1",
                "100.64.0.1",
                "100.100.100.200",
                "192.0.0.192",
                "192.0.2.5",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.9",
                "224.0.0.251",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "168.63.129.16",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:a9fe:a9fe",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:a00:1::1",
                "3fff::1",
                "5f00::1"
            })
    void inwards(String address) throws UnknownHostException {
        InetAddress inward = InetAddress.getByName(address);
        refused("https://shop.example/p/1", host -> List.of(inward));
        refused("https://shop.example/p/1", host -> List.of(InetAddress.getByName(OUTSIDE), inward));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is not asked where it writes an inward address, in any way of writing one, or is no public name")
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://0177.1/",
                "http://127.1/",
                "http://0/",
                "http://017700000001/",
                "http://127.0.0.1./",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[fe80::1]/",
                "http://[fd00:ec2::254]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://2852039166/",
                "http://192.168.0.1.1/",
                "http://010.0.0.1/",
                "http://300.1.1.1/",
                "http://localhost/",
                "http://intranet/",
                "http://metadata/",
                "http://1.1.1.1.0x1/",
                "https://user@shop.example/",
                "https://user:pass@shop.example/",
                "https://shop.example:8443/",
                "http://shop.example:22/",
                "http://shop.example:6379/"
            })
    void written(String address) {
        refused(address, host -> List.of(InetAddress.getByName(OUTSIDE)));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is asked at the very addresses that its name had")
    @ValueSource(
            strings = {
                "93.184.215.14",
                "1.1.1.1",
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "192.167.1.1",
                "100.63.0.1",
                "100.128.0.1",
                "126.255.255.255",
                "128.0.0.1",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2400:cb00::1",
                "2a00:1450:4001::200e"
            })
    void outside(String address) throws Exception {
        InetAddress found = InetAddress.getByName(address);
        Destination to = Destination.of(
                HttpUrl.get("https://shop.example/p/1"), host -> List.of(found), Destination.Reach.PUBLIC);
        assertThat(to.addresses()).containsExactly(found);
        String written = address.contains(":") ? "[" + address + "]" : address;
        assertThat(Destination.of(HttpUrl.get("http://" + written + "/"), host -> List.of(), Destination.Reach.PUBLIC)
                        .addresses())
                .containsExactly(found);
    }

    @Test
    @DisplayName("is looked up once: a name that answers otherwise the next time leads nowhere else")
    void looked_up_once() throws Exception {
        Queue<InetAddress> answers =
                new ArrayDeque<>(List.of(InetAddress.getByName(OUTSIDE), InetAddress.getByName("127.0.0.1")));
        Destination to = Destination.of(
                HttpUrl.get("https://rebind.example/"), host -> List.of(answers.remove()), Destination.Reach.PUBLIC);
        assertThat(to.addresses()).containsExactly(InetAddress.getByName(OUTSIDE));
        assertThat(answers).hasSize(1);
    }

    @Test
    @DisplayName("that has no name gets no answer")
    void unknown() {
        assertThatExceptionOfType(Destination.Refused.class)
                .isThrownBy(() -> Destination.of(
                        HttpUrl.get("https://nobody.example/"),
                        host -> {
                            throw new UnknownHostException(host);
                        },
                        Destination.Reach.PUBLIC))
                .satisfies(refused -> assertThat(refused.ground()).isEqualTo(Ground.NO_ANSWER));
    }

    private static void refused(String address, Destination.Resolver resolver) {
        HttpUrl url = HttpUrl.parse(address);
        if (url == null) return;
        assertThatExceptionOfType(Destination.Refused.class)
                .isThrownBy(() -> Destination.of(url, resolver, Destination.Reach.PUBLIC))
                .satisfies(refused -> assertThat(refused.ground()).isEqualTo(Ground.INWARD_ADDRESS));
    }
}
