package org.hoso.query.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The account behind an address")
class AccountPathsTest {
    @ParameterizedTest(name = "{0}: {1} shows {2}")
    @CsvSource({
        "FACEBOOK, https://www.facebook.com/Trang.Mau-1/posts/9, trang.mau-1",
        "FACEBOOK, https://www.facebook.com/trang.mau-1, trang.mau-1",
        "FACEBOOK, https://www.facebook.com/story.php?id=100&story_fbid=2, 100",
        "FACEBOOK, https://www.facebook.com/profile.php?id=100, 100",
        "FACEBOOK, https://www.facebook.com/people/Ten-Mau/100/, 100",
        "TIKTOK, https://www.tiktok.com/@Mau.1/video/7, @mau.1",
        "YOUTUBE, https://www.youtube.com/@mau/shorts, @mau",
        "YOUTUBE, https://www.youtube.com/channel/UCx, channel/ucx",
        "INSTAGRAM, https://www.instagram.com/mau.mau/p/x, mau.mau",
        "TELEGRAM, https://t.me/s/kenh_mau/12, kenh_mau",
        "SHOPEE, https://shopee.vn/Vien-uong-i.123.456, 123",
        "SHOPEE, https://shopee.vn/product/123/456, 123"
    })
    void is_found(String platform, String canonical, String account) {
        assertThat(AccountPaths.account(platform, canonical)).contains(Holder.account(platform, account));
    }

    @ParameterizedTest(name = "{0}: {1} shows none")
    @CsvSource({
        "FACEBOOK, https://www.facebook.com/groups/123/posts/9",
        "FACEBOOK, https://www.facebook.com/watch?v=9",
        "FACEBOOK, https://www.facebook.com/photo.php?fbid=9",
        "FACEBOOK, https://www.facebook.com/",
        "FACEBOOK, https://fb.watch",
        "INSTAGRAM, https://www.instagram.com/reel/x",
        "TIKTOK, https://vm.tiktok.com/ZM123",
        "YOUTUBE, https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "TELEGRAM, https://t.me/+abcdef",
        "TELEGRAM, https://t.me/joinchat/abcdef",
        "WEBSITE_VN, https://shop-demo.vn/trang/1"
    })
    void is_not_guessed(String platform, String canonical) {
        assertThat(AccountPaths.account(platform, canonical)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"FACEBOOK, TIKTOK", "YOUTUBE, INSTAGRAM"})
    void is_another_on_another_platform_and_says_not_who_it_is(String one, String other) {
        assertThat(Holder.account(one, "mau")).isNotEqualTo(Holder.account(other, "mau"));
        assertThat(Holder.account(one, "mau").key()).matches("[0-9a-f]{64}").doesNotContain("mau");
    }
}
