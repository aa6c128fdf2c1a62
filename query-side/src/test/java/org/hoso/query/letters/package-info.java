/** Letters over HTTP: who reads which, and what of it. */
package org.hoso.query.letters;
