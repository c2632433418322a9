/**
 * The fakes as a program: {@code java -jar trivet-testkit-standalone.jar}. What the program shares
 * with other programs that run fakes needs picocli, which the testkit itself does not bring along.
 */
@NullMarked
package dev.trivet.testkit.server;

import org.jspecify.annotations.NullMarked;
