/** Boots Axon 4 on Spring Boot 4: the order of their auto-configurations, and the defaults that every process shares. */
@NullMarked
package org.hoso.runtime.boot;

import org.jspecify.annotations.NullMarked;
