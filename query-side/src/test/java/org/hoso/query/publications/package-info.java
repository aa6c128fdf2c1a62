/** What is published adds up, gives nothing small away, and is found again. */
package org.hoso.query.publications;
