// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What reading WordprocessingML asks of its elements, in the transitional and in the strict namespace. */
final class Xml {

    private Xml() {}

    static List<Element> children(@Nullable Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent == null ? null : parent.getFirstChild();
                child != null;
                child = child.getNextSibling()) {
            if (child instanceof Element) {
                children.add((Element) child);
            }
        }
        return children;
    }

    /** The first child of a name, or null. */
    @Nullable
    static Element child(@Nullable Node parent, String name) {
        for (Element child : children(parent)) {
            if (name.equals(child.getLocalName())) {
                return child;
            }
        }
        return null;
    }

    /** The child down a path, or null. */
    @Nullable
    static Element at(@Nullable Node parent, String... path) {
        Node node = parent;
        for (String name : path) {
            node = child(node, name);
        }
        return (Element) node;
    }

    /** An attribute of WordprocessingML, or the empty text. */
    static String attribute(@Nullable Element element, String name) {
        String value = element == null ? "" : element.getAttributeNS(element.getNamespaceURI(), name);
        return value == null ? "" : value;
    }

    /** The attribute val of the child down a path, or the empty text. */
    static String value(@Nullable Node parent, String... path) {
        return attribute(at(parent, path), "val");
    }

    /** Whether a switch is on: present, and not set to off. */
    static boolean on(@Nullable Node parent, String name) {
        Element found = child(parent, name);
        String value = attribute(found, "val");
        return found != null && !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** A whole number, or the other one where the text is none. */
    static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,8}") ? Integer.parseInt(text) : otherwise;
    }
}
