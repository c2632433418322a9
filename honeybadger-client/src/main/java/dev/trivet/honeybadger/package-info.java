/** The client for Honeybadger's API v2 and its reporting API. */
@NullMarked
package dev.trivet.honeybadger;

import org.jspecify.annotations.NullMarked;
