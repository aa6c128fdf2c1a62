/** Breaking the glass: an auditor opens for some hours what the role withholds, and a second person knows. */
@NullMarked
package org.hoso.command.access;

import org.jspecify.annotations.NullMarked;
