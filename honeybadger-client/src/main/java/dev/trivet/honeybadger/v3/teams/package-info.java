/** Teams in API v3, with their members and invitations. Experimental. */
@NullMarked
package dev.trivet.honeybadger.v3.teams;

import org.jspecify.annotations.NullMarked;
