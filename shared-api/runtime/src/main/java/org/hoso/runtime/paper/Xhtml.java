package org.hoso.runtime.paper;

import java.io.IOException;
import java.io.StringReader;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Our own pages as trees. */
final class Xhtml {
    private Xhtml() {}

    static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a page of our own is not well formed", e);
        }
    }

    /** Changes the text of the body; a style sheet is none. */
    static void eachText(Node node, UnaryOperator<String> change) {
        if (node instanceof Text text) text.setData(change.apply(text.getData()));
        if ("style".equals(node.getLocalName())) return;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) eachText(child, change);
    }
}
