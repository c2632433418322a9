/** Teams, their catalog properties, and the calls for many teams at once. */
package dev.trivet.rootly.teams;
