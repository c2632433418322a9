/**
 * The account that a token of API v3 belongs to, with its members and invitations. Experimental.
 */
@NullMarked
package dev.trivet.honeybadger.v3.account;

import org.jspecify.annotations.NullMarked;
