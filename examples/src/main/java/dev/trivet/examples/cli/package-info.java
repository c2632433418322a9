/** The command line: reads arguments, prints results, and leaves the work to the other packages. */
package dev.trivet.examples.cli;
