package org.hoso.cases;

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
        "SHOPEE, https://shopee.vn/product/123/456, 123",
        "FACEBOOK, https://www.facebook.com/TRANG.MAU-1, trang.mau-1",
        "FACEBOOK, https://www.facebook.com/@trang.mau-1/posts/9, trang.mau-1",
        "FACEBOOK, https://www.facebook.com/%EF%BD%94%EF%BD%92%EF%BD%81%EF%BD%8E%EF%BD%87.mau-1, trang.mau-1",
        "FACEBOOK, https://www.facebook.com/trang%E2%80%8B.mau-1, trang.mau-1",
        "TIKTOK, https://www.tiktok.com/%40Mau.1/video/7, @mau.1",
        "TIKTOK, https://www.tiktok.com/%EF%BC%A0mau.1, @mau.1",
        "INSTAGRAM, https://www.instagram.com/@mau.mau, mau.mau",
        "TELEGRAM, https://t.me/@kenh_mau, kenh_mau",
        "YOUTUBE, https://www.youtube.com/@m%C3%A3u, @mãu",
        "YOUTUBE, https://www.youtube.com/@ma%CC%83u, @mãu"
    })
    void is_found(String platform, String canonical, String account) {
        assertThat(AccountPaths.key(platform, canonical)).contains(AccountPaths.keyOf(platform, account));
    }

    @ParameterizedTest(name = "{0}: {1} is its own page: {2}")
    @CsvSource({
        "FACEBOOK, https://www.facebook.com/trang.mau-1, true",
        "FACEBOOK, https://www.facebook.com/trang.mau-1?locale=vi_VN, true",
        "FACEBOOK, https://www.facebook.com/profile.php?id=100, true",
        "FACEBOOK, https://www.facebook.com/story.php?id=100&story_fbid=2, false",
        "FACEBOOK, https://www.facebook.com/trang.mau-1/posts/9, false",
        "TIKTOK, https://www.tiktok.com/@mau, true",
        "TIKTOK, https://www.tiktok.com/@mau/video/7, false",
        "SHOPEE, https://shopee.vn/shop/123, true",
        "SHOPEE, https://shopee.vn/Vien-uong-i.123.456, false",
        "FACEBOOK, https://www.facebook.com/groups/1, false"
    })
    void whole(String platform, String canonical, boolean page) {
        assertThat(AccountPaths.isPage(platform, canonical)).isEqualTo(page);
    }

    @ParameterizedTest(name = "{0} stays escaped")
    @CsvSource({
        "https://www.tiktok.com/%40mau%2Fvideo, @mau%2fvideo",
        "https://www.tiktok.com/@mau%EF%BC%8Fvideo, @mau%2fvideo",
        "https://www.tiktok.com/@mau%EF%BC%9Fid=1, @mau%3fid=1"
    })
    void another_part_is_not_made_up(String canonical, String account) {
        assertThat(AccountPaths.shown("TIKTOK", canonical)).contains(account);
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
        assertThat(AccountPaths.key(platform, canonical)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"FACEBOOK, TIKTOK", "YOUTUBE, INSTAGRAM"})
    void is_another_on_another_platform_and_says_not_who_it_is(String one, String other) {
        assertThat(AccountPaths.keyOf(one, "mau")).isNotEqualTo(AccountPaths.keyOf(other, "mau"));
        assertThat(AccountPaths.keyOf(one, "mau")).matches("[0-9a-f]{64}").doesNotContain("mau");
    }
}
