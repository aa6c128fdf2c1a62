package org.hoso.query.publications;

import org.hoso.publications.TableCheck;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param threshold fewest cases that a rate is published for */
@ConfigurationProperties("hoso.publications")
record PublicationProperties(@DefaultValue("5") int threshold) {
    PublicationProperties {
        if (threshold < TableCheck.LEAST_THRESHOLD)
            throw new IllegalArgumentException("hoso.publications.threshold is " + threshold + ", at least "
                    + TableCheck.LEAST_THRESHOLD + " is needed");
    }
}
