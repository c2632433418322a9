/** Teams, their members and the invitations to them. Models and queries are immutable. */
@NullMarked
package dev.trivet.honeybadger.teams;

import org.jspecify.annotations.NullMarked;
