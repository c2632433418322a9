/** Accounts, their users and the invitations to them. Models and queries are immutable. */
@NullMarked
package dev.trivet.honeybadger.accounts;

import org.jspecify.annotations.NullMarked;
