/** What the tests of every module share: one embedded PostgreSQL a JVM. */
@NullMarked
package org.hoso.runtime;

import org.jspecify.annotations.NullMarked;
