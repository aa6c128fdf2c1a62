package org.hoso.command.lists;

import java.util.Locale;

/** Why an address names no thing of its kind; the words stand in the texts, under the code. */
public enum UnfitAddress {
    NO_WEB_ADDRESS,
    NO_PUBLIC_HOST,
    /** It leads elsewhere, and who made it may change where. */
    A_SHORT_LINK,
    A_PLATFORM_ITSELF,
    NOT_A_WHOLE_SITE,
    NOT_ONE_PAGE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
