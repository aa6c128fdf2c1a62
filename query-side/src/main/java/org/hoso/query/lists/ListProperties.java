package org.hoso.query.lists;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the lists.
 *
 * @param confirmWithin how long after a removal a subscriber that held the entry may take to confirm it before that is overdue; no rule
 *     of law was found, it is Hoso's own
 */
@ConfigurationProperties("hoso.lists")
record ListProperties(@DefaultValue("48h") Duration confirmWithin) {}
