/** The client of the Rootly API: start at {@link dev.trivet.rootly.RootlyClient}. */
package dev.trivet.rootly;
