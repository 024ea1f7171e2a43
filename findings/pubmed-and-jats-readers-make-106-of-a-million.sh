#!/usr/bin/env bash
# Guess: a power of ten in the XML of a paper, 10<sup>6</sup>, keeps something between its two
# figures (10^6, 10 6), the raised number of a reference does not stick to the figure before
# it, and a sentence with a word in italics is read whole.
#
# A million people are "106 people" to pubmed-parser 0.5.1, metapub 0.7.5 and jats 0.2.2, and a
# risk of 10<sup>-3</sup> is "10-3", a range. jats makes 123 towns of 12 towns and reference 3.
# pymed 0.8.9 ends title and abstract at the first element inside: a tower that "is safe
# <i>only</i> in summer" is safe. Only litdown 0.7.0 keeps the elements. Papers write large
# counts and small risks as powers of ten, and 106 looks like a number of patients.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pubmed-parser==0.5.1 \
  metapub==0.7.5 pymed==0.8.9 jats==0.2.2 litdown==0.7.0

cat > pubmed.xml <<'XML'
<PubmedArticleSet><PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM">
<PMID Version="1">1</PMID><Article PubModel="Print"><Journal>
<ISSN IssnType="Print">0000-0000</ISSN><JournalIssue CitedMedium="Print"><Volume>1</Volume>
<PubDate><Year>2019</Year><Month>May</Month></PubDate></JournalIssue>
<Title>Towers</Title><ISOAbbreviation>Tow</ISOAbbreviation></Journal>
<ArticleTitle>The tower is safe <i>only</i> in summer</ArticleTitle>
<Pagination><MedlinePgn>1-2</MedlinePgn></Pagination>
<Abstract>
<AbstractText>Of 10<sup>6</sup> people the risk was 10<sup>-3</sup>.</AbstractText>
</Abstract>
<AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>Roe</LastName>
<ForeName>Ada</ForeName><Initials>A</Initials></Author></AuthorList>
<Language>eng</Language><PublicationTypeList>
<PublicationType UI="D016428">Journal Article</PublicationType></PublicationTypeList>
</Article><MedlineJournalInfo><Country>England</Country><MedlineTA>Tow</MedlineTA>
<NlmUniqueID>1</NlmUniqueID></MedlineJournalInfo></MedlineCitation>
<PubmedData><PublicationStatus>ppublish</PublicationStatus>
<ArticleIdList><ArticleId IdType="pubmed">1</ArticleId></ArticleIdList></PubmedData>
</PubmedArticle></PubmedArticleSet>
XML
cat > jats.xml <<'XML'
<article article-type="research-article"><front><journal-meta>
<journal-id journal-id-type="publisher-id">tow</journal-id>
<journal-title-group><journal-title>Towers</journal-title></journal-title-group>
<issn pub-type="epub">0000-0000</issn>
<publisher><publisher-name>Margin</publisher-name></publisher></journal-meta>
<article-meta><article-id pub-id-type="doi">10.5555/1</article-id>
<title-group><article-title>The tower</article-title></title-group>
<contrib-group><contrib contrib-type="author"><name><surname>Roe</surname>
<given-names>Ada</given-names></name></contrib></contrib-group>
<pub-date pub-type="epub"><day>2</day><month>5</month><year>2019</year></pub-date>
<volume>1</volume><fpage>1</fpage><abstract>
<p>10<sup>6</sup> people live in 12<xref ref-type="bibr" rid="r3"><sup>3</sup></xref> towns.</p>
</abstract></article-meta></front><body><p>So far.</p></body><back><ref-list>
<ref id="r3"><element-citation publication-type="journal"><article-title>Rain</article-title>
<source>Wet</source><year>2001</year></element-citation></ref></ref-list></back></article>
XML
cat > read.py <<'PY'
import gzip
from pathlib import Path
from xml.etree import ElementTree

import jats
import litdown
import metapub
from pubmed_parser import parse_medline_xml
from pymed.article import PubMedArticle

data = Path("pubmed.xml").read_bytes()
Path("pubmed.xml.gz").write_bytes(gzip.compress(data))
[article] = parse_medline_xml("pubmed.xml.gz")
print("pubmed-parser:", article["title"], "|", article["abstract"])
article = metapub.PubMedArticle(data)
print("metapub:", article.title, "|", article.abstract)
article = PubMedArticle(xml_element=ElementTree.fromstring(data)[0])
print("pymed:", article.title.strip(), "|", article.abstract)

text = jats.convert_to_markdown(jats.parse_jats_xml(Path("jats.xml")))
print("jats:", *(line for line in text.splitlines() if "people" in line))
text = litdown.convert("jats.xml")
print("litdown:", *(line for line in text.splitlines() if "people" in line))
PY
env/bin/python -W ignore read.py 2> /dev/null | grep : | tee seen

diff - seen <<'SEEN'
pubmed-parser: The tower is safe only in summer | Of 106 people the risk was 10-3.
metapub: The tower is safe only in summer | Of 106 people the risk was 10-3.
pymed: The tower is safe | Of 10
jats: 106 people live in 123 towns.
litdown: 10<sup>6</sup> people live in 12[<sup>3</sup>](#r3) towns.
SEEN
