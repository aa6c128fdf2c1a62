/** Classifying: violation types in the version of the day of the act. */
@NullMarked
package org.hoso.command.classification;

import org.jspecify.annotations.NullMarked;
