// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The text of a .docx (Word 文档): its paragraphs in order with the numbers that the word processor counts, text boxes before the
 * paragraph they hang on, insertions as if accepted, notes at the end.
 */
final class DocxText {

    private static final Pattern CONTENTS = Pattern.compile("(?i)toc ?[1-9]");
    private static final List<String> WRAPPERS = Arrays.asList("sdt", "sdtContent", "customXml", "ins", "moveTo");
    private static final char PRIVATE_USE = '\uE000';

    private final DocxNumbering numbering;
    private final StringBuilder text = new StringBuilder();

    private DocxText(DocxNumbering numbering) {
        this.numbering = numbering;
    }

    static String read(byte[] file) throws IOException {
        try (OPCPackage archive = OPCPackage.open(new ByteArrayInputStream(file))) {
            PackagePart document = document(archive);
            DocxText reading = new DocxText(new DocxNumbering(part(document, "/numbering"), part(document, "/styles")));
            reading.blocks(Xml.child(root(document), "body"));
            for (Element note : Xml.children(part(document, "/footnotes"))) {
                reading.note(note);
            }
            for (Element note : Xml.children(part(document, "/endnotes"))) {
                reading.note(note);
            }
            return reading.text.toString();
        } catch (InvalidFormatException e) {
            throw noDocx();
        } catch (OpenXML4JException | SAXException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The part with the text; its relationship has one of two names, by edition of the standard. */
    private static PackagePart document(OPCPackage archive) {
        for (PackageRelationship each : archive.getRelationships()) {
            PackagePart part = each.getRelationshipType().endsWith("/officeDocument") ? archive.getPart(each) : null;
            if (part != null && part.getContentType().contains("wordprocessingml")) {
                return part;
            }
        }
        throw noDocx();
    }

    private static OfficeFileException noDocx() {
        return OfficeText.failure(
                OfficeFileException.Reason.UNSUPPORTED, "File is a zip archive, but no .docx", "文件是压缩包，但不是 .docx 文档");
    }

    private static Element root(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            return XMLHelper.newDocumentBuilder().parse(in).getDocumentElement();
        }
    }

    /** The root of the part that the document names for a purpose, or null. */
    @Nullable
    private static Element part(PackagePart document, String purpose)
            throws IOException, SAXException, OpenXML4JException {
        for (PackageRelationship each : document.getRelationships()) {
            if (each.getRelationshipType().endsWith(purpose)) {
                return root(document.getRelatedPart(each));
            }
        }
        return null;
    }

    /** Writes the paragraphs and tables of a body, a text box or a content control. */
    private void blocks(@Nullable Node parent) {
        for (Element block : Xml.children(parent)) {
            switch (block.getLocalName()) {
                case "p":
                    paragraph(block);
                    break;
                case "tbl":
                    table(block);
                    break;
                case "sdt":
                    if (!Xml.value(block, "sdtPr", "docPartObj", "docPartGallery")
                            .equals("Table of Contents")) {
                        blocks(Xml.child(block, "sdtContent"));
                    }
                    break;
                case "customXml":
                case "ins":
                case "moveTo":
                    blocks(block);
                    break;
                default:
                    break;
            }
        }
    }

    private void paragraph(Element paragraph) {
        if (CONTENTS.matcher(numbering.style(paragraph)).matches()) {
            return;
        }
        List<Element> boxes = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        runs(paragraph, words, boxes);
        boxes.forEach(this::blocks);
        String label = numbering.label(paragraph);
        text.append(words.length() > 0 ? label : "").append(words).append('\n');
    }

    /** Collects the words of the runs below an element, and the text boxes that hang there. */
    private static void runs(Node parent, StringBuilder words, List<Element> boxes) {
        for (Element element : Xml.children(parent)) {
            String name = element.getLocalName();
            switch (name) {
                case "t":
                    words.append(element.getTextContent());
                    break;
                case "tab":
                case "ptab":
                    words.append('\u3000');
                    break;
                case "br":
                case "cr":
                    words.append('\n');
                    break;
                case "noBreakHyphen":
                    words.append('-');
                    break;
                case "sym":
                    words.append(symbol(Xml.attribute(element, "char")));
                    break;
                case "txbxContent":
                    boxes.add(element);
                    break;
                case "AlternateContent":
                    Element choice = Xml.child(element, "Choice");
                    runs(choice == null ? element : choice, words, boxes);
                    break;
                case "r":
                    if (!Xml.on(Xml.child(element, "rPr"), "vanish")) {
                        runs(element, words, boxes);
                    }
                    break;
                case "pPr":
                case "rPr":
                case "del":
                case "moveFrom":
                case "delText":
                case "instrText":
                case "rt":
                    break;
                default:
                    runs(element, words, boxes);
                    break;
            }
        }
    }

    /** A sign of a symbol font: itself where it is in Unicode, a bullet where its code is the font's own. */
    private static char symbol(String hex) {
        int code = hex.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(hex, 16) : PRIVATE_USE;
        return code >= PRIVATE_USE && code < 0xF900 ? '•' : (char) code;
    }

    /** A note of the text; the separators above the notes are of other types. */
    private void note(Element note) {
        String type = Xml.attribute(note, "type");
        if (type.isEmpty() || type.equals("normal")) {
            text.append(inner(note).trim()).append('\n');
        }
    }

    /** A table of one column or one row lays out the page; all others are tables. */
    private void table(Element table) {
        List<int[]> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Map<Integer, Integer> above = new HashMap<>();
        int row = 0;
        for (Element tr : below(table, "tr")) {
            int column = Xml.number(Xml.value(tr, "trPr", "gridBefore"), 0);
            for (Element cell : below(tr, "tc")) {
                int wide = Xml.number(Xml.value(cell, "tcPr", "gridSpan"), 1);
                Element merged = Xml.at(cell, "tcPr", "vMerge");
                Integer head = above.get(column);
                if (merged != null
                        && head != null
                        && !Xml.attribute(merged, "val").equals("restart")) {
                    places.get(head)[2]++;
                } else {
                    above.put(column, places.size());
                    places.add(new int[] {row, column, 1, wide});
                    words.add(inner(cell));
                }
                column += wide;
            }
            row++;
        }
        Grid grid = new Grid();
        for (int i = 0; i < places.size(); i++) {
            int[] at = places.get(i);
            grid.put(at[0], at[1], at[2], at[3], words.get(i));
        }
        if (grid.columns() < 2 || grid.rows() < 2) {
            words.forEach(text::append);
        } else {
            grid.lines().forEach(line -> text.append(line).append('\n'));
        }
    }

    private String inner(Element cell) {
        DocxText inner = new DocxText(numbering);
        inner.blocks(cell);
        return inner.text.toString();
    }

    /** The rows of a table or the cells of a row, those in content controls and insertions, too; not those of tables within. */
    private static List<Element> below(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            if (name.equals(child.getLocalName())) {
                found.add(child);
            } else if (WRAPPERS.contains(child.getLocalName())) {
                found.addAll(below(child, name));
            }
        }
        return found;
    }
}
