/** Teams, their members and the invitations to them. */
package dev.trivet.honeybadger.teams;
